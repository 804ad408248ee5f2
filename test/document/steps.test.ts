import { finished, inSteps } from "../../src/document/steps";

describe("steps", () => {
  it("visit all, in order, and give the host its turn now and then", () => {
    const visited: number[] = [];
    const steps = inSteps(Array.from({ length: 200 }, (_, i) => i * 10), (one, index) => visited.push(one - index * 9));
    let turns = 0;
    for (const step of steps) {
      expect(step).toBeUndefined();
      turns++;
    }
    expect(visited).toEqual(Array.from({ length: 200 }, (_, i) => i));
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it("come to what they return", () => {
    function* steps(): Generator<undefined, string> {
      yield* inSteps(["a"], () => undefined);
      yield undefined;
      return "done";
    }
    expect(finished(steps())).toBe("done");
  });
});
