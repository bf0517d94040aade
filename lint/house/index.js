// The house rules of the models; each rule stands in a file of its own and has a test in ../test.
const rules = [
  'allowed-expressions', 'called-process', 'documented', 'dutch-names', 'form-exists', 'gateway-default',
  'lane-is-role', 'no-code', 'process-settings', 'readable-ids'
];

module.exports = {
  configs: {
    all: { rules: Object.fromEntries(rules.map(rule => [ rule, 'error' ])) }
  }
};
