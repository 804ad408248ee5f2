import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeOf } from "../../src/taskpane/theme";

describe("the theme", () => {
  test.each([
    ["Word says dark", { isDarkTheme: true }, false, "dark"],
    ["Word says light", { isDarkTheme: false }, true, "light"],
    ["Word gives a dark background only", { bodyBackgroundColor: "#262626" }, false, "dark"],
    ["Word gives a light background only", { bodyBackgroundColor: "#F3F2F1" }, true, "light"],
    ["Word gives a colour that cannot be read", { bodyBackgroundColor: "window" }, true, "dark"],
    ["Word says nothing and the system is dark", undefined, true, "dark"],
    ["Word says nothing and the system is light", undefined, false, "light"],
  ])("%s", (_, office, prefersDark, expected) => {
    expect(themeOf(office, prefersDark)).toBe(expected === "dark" ? webDarkTheme : webLightTheme);
  });
});
