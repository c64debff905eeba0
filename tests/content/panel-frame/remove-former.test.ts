import { afterEach, expect, it } from 'vitest';
import { removeFormer } from '../../../content/panel-frame/remove-former.ts';

const roots = new Map<Element, ShadowRoot>();
const findShadowRoot = (element: HTMLElement) => roots.get(element) ?? null;

afterEach(() => document.querySelectorAll('html > div').forEach((element) => element.remove()));

/** An element below the root, with a closed shadow root that holds this stylesheet. */
function addRemains(css: string): HTMLElement {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  roots.set(element, root);
  document.documentElement.append(element);
  return element;
}

it('F1: the panel and the layer of a former script go when the next one begins', () => {
  const panel = addRemains(':host { --scp-surface: white }');
  const layer = addRemains(':host { --scp-surface: white } .shade {}');
  removeFormer(document, findShadowRoot);
  expect([panel.isConnected, layer.isConnected]).toEqual([false, false]);
});

it("F1: the page's own elements stay", () => {
  const widget = addRemains(':host { color: red }');
  const plain = document.createElement('div');
  document.documentElement.append(plain);
  removeFormer(document, findShadowRoot);
  expect([widget.isConnected, plain.isConnected, document.body.isConnected]).toEqual([true, true, true]);
});
