/*
 * Above the form of a task stands whose case it is. The Tasklist asks the dossier for it with the rights of the person who
 * is logged in, so no name has to be a process variable; who may not open the case sees its reference only.
 */
define(['angular'], function (angular) {
  'use strict';

  /* The codes are those of the process variable "region"; CaseHeaderTest compares them with the list of the server. */
  var REGIONS = {
    KEMPEN: 'Kempen', REGIO_ANTWERPEN: 'Regio Antwerpen', RIVIERENLAND: 'Rivierenland', NOORD_LIMBURG: 'Noord-Limburg',
    OOST_LIMBURG: 'Oost-Limburg', ZUID_WEST_LIMBURG: 'Zuid-West-Limburg', DENDERREGIO: 'Denderregio',
    REGIO_GENT: 'Regio Gent', VLAAMSE_ARDENNEN: 'Vlaamse Ardennen', WAASLAND: 'Waasland',
    HALLE_VILVOORDE: 'Halle-Vilvoorde', OOST_BRABANT: 'Oost-Brabant', MIDWEST: 'Midwest', REGIO_BRUGGE: 'Regio Brugge',
    REGIO_OOSTENDE: 'Regio Oostende', WESTHOEK: 'Westhoek', ZUID_WEST_VLAANDEREN: 'Zuid-West-Vlaanderen'
  };

  var DAY = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });

  function day(iso) {
    var parts = iso.split('-').map(Number);
    return DAY.format(new Date(parts[0], parts[1] - 1, parts[2]));
  }

  /* Text goes in as text: whatever stands in a name, it never becomes mark-up. */
  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function fact(list, label, value, className) {
    if (!value) return;
    var row = element('div', null, className);
    row.appendChild(element('dt', label));
    row.appendChild(element('dd', value));
    list.appendChild(row);
  }

  function link(reference) {
    var made = element('a', 'Dossier openen');
    made.href = '/dossier/' + encodeURIComponent(reference);
    return made;
  }

  function show(box, header) {
    var title = element('p', null, 'tandem-case-title');
    title.appendChild(element('strong', header.participant));
    title.appendChild(element('span', header.reference));
    title.appendChild(link(header.reference));
    var facts = element('dl');
    fact(facts, 'Fase', header.phase);
    fact(facts, 'Status', header.status);
    fact(facts, 'Regio', header.region);
    header.team.forEach(function (member) { fact(facts, member.role, member.name); });
    header.terms.forEach(function (term) {
      fact(facts, term.name, day(term.day) + ' (' + term.left + ')', term.late ? 'tandem-late' : null);
    });
    box.replaceChildren(title, facts);
  }

  /* Without the right to see more. A problem can say what to do first, and where. */
  function showReference(box, reference, problem) {
    var title = element('p', 'Dossier ' + reference, 'tandem-case-title');
    box.replaceChildren(title);
    if (problem && problem.path) {
      var first = element('a', problem.message);
      first.href = problem.path;
      box.appendChild(first);
    }
  }

  function json(address) {
    return fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json() : answer.json().then(function (problem) { throw problem; }); });
  }

  function load(task, box, isCurrent) {
    var engine = document.querySelector('base').getAttribute('engine-api') + 'engine/default/task/';
    json(engine + task + '/form-variables?variableNames=reference').then(function (variables) {
      var reference = variables.reference && variables.reference.value;
      if (!reference) return null;
      return json('/api/dossier/' + encodeURIComponent(reference) + '/header').then(
        function (header) { if (isCurrent()) show(box, header); },
        function (problem) { if (isCurrent()) showReference(box, reference, problem); });
    }, angular.noop);
  }

  /* Joins the Tasklist's own directive of this name: the lines with term and group in the heading of an open task. */
  function caseHeader() {
    return {
      restrict: 'A',
      link: function (scope, meta) {
        var box = element('section', null, 'tandem-case');
        box.setAttribute('aria-label', 'Dossier');
        meta.after(box);
        scope.$watch('task.id', function (task) {
          box.replaceChildren();
          if (task) load(task, box, function () { return scope.task && scope.task.id === task; });
        });
      }
    };
  }

  /* Joins the Tasklist's own directive of this name: the variables on the card of a task. */
  function regionName() {
    return {
      restrict: 'A',
      link: function (scope) {
        scope.$watch('task._embedded.variable', function (variables) {
          angular.forEach(variables, function (variable) {
            if (variable.name === 'region') variable.value = REGIONS[variable.value] || variable.value;
          });
        });
      }
    };
  }

  angular.module('tandemCase', [])
    .directive('camTasklistTaskMeta', caseHeader)
    .directive('camTasklistVariables', regionName);
});
