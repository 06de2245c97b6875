module.exports = (env) => [
  require('./webpack/cli')(env),
  require('./webpack/web')(env),
  require('./webpack/configuration')(env),
  ...require('./webpack/outlook')(env),
  ...require('./webpack/thunderbird')(env),
];
