import { parentPort, workerData } from 'node:worker_threads';
import { compressFiles } from './compress-files.js';
import { listPages } from './list-pages.js';
import type { Question, Reply, ThreadStart, ThreadTasks } from './messages.js';
import { openTemplate } from './open-template.js';
import { renderPages } from './render-pages.js';
import { TemplateFault } from './template-fault.js';

/** One render thread: it imports the template once and answers one question at a time. */
const template = await openTemplate((workerData as ThreadStart).templateEntry);

async function answer({ name, task }: Question): Promise<unknown> {
  if (name === 'plan') return listPages(template, task as ThreadTasks['plan']['task']);
  if (name === 'render') return renderPages(template, task as ThreadTasks['render']['task']);
  return compressFiles(task as ThreadTasks['compress']['task']);
}

/** Errors lose their code on the way between threads. */
function faultOf(error: unknown) {
  const { code, message } = error as TemplateFault & NodeJS.ErrnoException;
  return { code: code ?? 'build.internal', message };
}

parentPort?.on('message', (question: Question) => {
  void answer(question)
    .then(
      (result): Reply => ({ id: question.id, result }),
      (error: unknown): Reply => ({ id: question.id, fault: faultOf(error) }),
    )
    .then((reply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage({
  id: 0,
  result: { version: template.version, assetsFolder: template.assetsFolder },
});
