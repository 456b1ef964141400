// Exists so that a script on the wrong Node says what to type, in words that every Node can run.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Plugyard needs Node.js 24; this is ' +
      process.versions.node +
      '.\nIts scripts bring their own: run "npm ci", and then this command through npm, as in "npm test".',
  );
  process.exit(2);
}
