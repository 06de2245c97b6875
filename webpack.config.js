module.exports = (env) => [require('./webpack/cli')(env), require('./webpack/web')(env)];
