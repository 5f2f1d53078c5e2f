// Loaded before every script, and written in old syntax, so that an old Node can still read it and complain.
var needed = [22, 18];
var found = process.versions.node.split('.').map(Number);
var newEnough = found[0] > needed[0] || (found[0] === needed[0] && found[1] >= needed[1]);

if (!newEnough) {
  console.error(
    [
      'Turnabout needs Node ' + needed.join('.') + ' or newer. [node-too-old]',
      '  found: Node ' + process.versions.node + ' at ' + process.execPath,
      '  do:    run "npm ci" (without --ignore-scripts or --omit=dev): it puts a newer Node into node_modules,',
      '         which "npm start", "npm test" and the other npm scripts use. Or install Node 24.',
    ].join('\n'),
  );
  process.exit(1);
}
