import { copyProject, project, testProduct } from './project.ts';

/** Copies the project with the product of the tests, once for all kinds of tests of a run. */
export default function setup(): void {
  if (process.env.TEST_PROJECT_COPIED !== undefined) return;
  copyProject(project, testProduct);
  process.env.TEST_PROJECT_COPIED = 'yes';
}
