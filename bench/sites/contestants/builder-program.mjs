/** Publishes the snapshots that it is told of below the folder that it is started with; keeps as many releases as the application. */
import { readFileSync } from 'node:fs';
import { Workshop } from '../workshop.mjs';

const [root] = process.argv.slice(2);
const workshop = new Workshop(root);

const answers = {
  publish: ({ snapshot }) => workshop.publish(JSON.parse(readFileSync(snapshot, 'utf8'))),
  files: ({ id }) => workshop.files(id),
};

process.on('message', async (question) => {
  const answer = await answers[question.name](question);
  process.send({ answer });
});
process.on('disconnect', () => void workshop.close());
process.send({});
