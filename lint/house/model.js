// What several rules need to know about a model.
const fs = require('node:fs');
const path = require('node:path');
const { is } = require('bpmnlint-utils');

/** Folder with bpmn/, dmn/ and forms/; a process owner names an own folder as the application knows it. */
const root = (process.env.TANDEM_MODELS || path.join(__dirname, '..', '..')).replace(/^file:/, '');

function names(folder, extension) {
  const directory = path.join(root, folder);
  return fs.existsSync(directory) ? fs.readdirSync(directory).filter(name => name.endsWith(extension)) : [];
}

function read(folder, name) {
  return fs.readFileSync(path.join(root, folder, name), 'utf8');
}

/** The element and everything inside it, without the drawing. */
function* within(element) {
  yield element;
  for (const child of element.$children || []) {
    yield* within(child);
  }
  for (const property of element.$descriptor.properties || []) {
    const value = property.isReference || property.isVirtual ? null : element.get(property.name);
    for (const child of Array.isArray(value) ? value : [ value ]) {
      if (child && child.$type && !child.$type.startsWith('bpmndi:')) {
        yield* within(child);
      }
    }
  }
}

/** Texts of the element itself: attributes and bodies, as [name, text]. */
function texts(element) {
  const known = element.$descriptor.isGeneric ? Object.entries(element) : element.$descriptor.properties
    .filter(property => !property.isReference)
    .map(property => [ property.name, element.get(property.name) ]);
  return [ ...known, ...Object.entries(element.$attrs || {}) ].filter(([ , text ]) => typeof text === 'string');
}

function definitionsOf(element) {
  return element.$parent ? definitionsOf(element.$parent) : element;
}

/** Lane in which the middle of the shape lies; flow nodes inside a sub-process are not listed by the lane itself. */
function laneOf(node) {
  const shapes = (definitionsOf(node).diagrams || []).flatMap(diagram => diagram.plane.planeElement || [])
    .filter(element => is(element, 'bpmndi:BPMNShape') && element.bpmnElement);
  const own = shapes.find(shape => shape.bpmnElement === node);
  const lane = own && shapes.find(shape => is(shape.bpmnElement, 'bpmn:Lane') && contains(shape.bounds, own.bounds));
  return lane && lane.bpmnElement;
}

function contains(outer, inner) {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** Nearest element that carries an id and can be pointed at. */
function idOf(element) {
  return element.id || (element.$parent && idOf(element.$parent)) || 'definitions';
}

/** A rule that looks at the whole file at once. */
function wholeFile(check) {
  return () => ({
    check(node, reporter) {
      if (is(node, 'bpmn:Definitions')) {
        check([ ...within(node) ], (element, message) => reporter.report(idOf(element), message), node);
      }
    }
  });
}

module.exports = { names, read, within, texts, laneOf, wholeFile };
