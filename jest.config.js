/** Unit tests mirror src; test/e2e runs in a real browser. saxen is an ES module only, hence transformed. */
const shared = {
  transform: { "^.+\\.(tsx?|mjs|js)$": ["ts-jest", { tsconfig: "test/tsconfig.json", diagnostics: false }] },
  transformIgnorePatterns: ["node_modules/(?!(saxen)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/empty.js" },
};

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["<rootDir>/test/e2e/"] },
    { ...shared, displayName: "e2e", testEnvironment: "node", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], globalSetup: "<rootDir>/test/support/e2e-setup.ts", globalTeardown: "<rootDir>/test/support/e2e-teardown.ts" },
  ],
  testTimeout: 60000,
  // All the processors: left alone, jest keeps one for itself, half of what a small machine has.
  maxWorkers: "100%",
};
