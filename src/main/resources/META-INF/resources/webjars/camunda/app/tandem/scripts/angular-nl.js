/*
 * Dutch for the parts of the web applications that do not read locales/nl.json: the date picker takes its months, its
 * days and the first day of the week from AngularJS. For the Tasklist this module also writes on every due date how
 * urgent it is.
 */
define(['angular'], function (angular) {
  'use strict';

  var MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  var DAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
  var DAY = 24 * 60 * 60 * 1000;

  var dutch = {
    id: 'nl-be',
    localeID: 'nl_BE',
    DATETIME_FORMATS: {
      AMPMS: ['a.m.', 'p.m.'],
      DAY: DAYS,
      ERANAMES: ['voor Christus', 'na Christus'],
      ERAS: ['v.Chr.', 'n.Chr.'],
      FIRSTDAYOFWEEK: 0, // AngularJS counts from Monday
      MONTH: MONTHS,
      SHORTDAY: 'zo ma di wo do vr za'.split(' '),
      SHORTMONTH: 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' '),
      STANDALONEMONTH: MONTHS,
      WEEKENDRANGE: [5, 6],
      fullDate: 'EEEE d MMMM y',
      longDate: 'd MMMM y',
      medium: 'd MMM y HH:mm:ss',
      mediumDate: 'd MMM y',
      mediumTime: 'HH:mm:ss',
      short: 'dd-MM-yy HH:mm',
      shortDate: 'dd-MM-yy',
      shortTime: 'HH:mm'
    },
    NUMBER_FORMATS: {
      CURRENCY_SYM: '\u20ac',
      DECIMAL_SEP: ',',
      GROUP_SEP: '.',
      PATTERNS: [
        { gSize: 3, lgSize: 3, maxFrac: 3, minFrac: 0, minInt: 1, negPre: '-', negSuf: '', posPre: '', posSuf: '' },
        { gSize: 3, lgSize: 3, maxFrac: 2, minFrac: 2, minInt: 1,
          negPre: '\u00a4\u00a0-', negSuf: '', posPre: '\u00a4\u00a0', posSuf: '' }
      ]
    },
    pluralCat: function (number) {
      return number === 1 ? 'one' : 'other';
    }
  };

  function startOfDay(date) {
    return new Date(date.getFullYear(), date.getMonth(), date.getDate());
  }

  function nextMonday(date) {
    var daysLeft = (8 - date.getDay()) % 7 || 7;
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLeft);
  }

  /* The words and the limits a due date is judged by; "deze week" ends on Sunday, as in the filter of that name. */
  function urgency(due, now) {
    var date = due ? new Date(due) : null;
    if (!date || isNaN(date)) return null;
    if (date < now) return { level: 'overdue', icon: 'glyphicon-exclamation-sign', text: 'te laat' };
    var days = Math.round((startOfDay(date) - startOfDay(now)) / DAY);
    if (days === 0) return { level: 'soon', icon: 'glyphicon-time', text: 'vandaag' };
    if (days === 1) return { level: 'soon', icon: 'glyphicon-time', text: 'morgen' };
    if (days <= 3) return { level: 'soon', icon: 'glyphicon-time', text: 'binnen ' + days + ' dagen' };
    if (date < nextMonday(now)) return { level: 'week', icon: 'glyphicon-calendar', text: 'deze week' };
    return null;
  }

  /* Joins the Tasklist's own directive of this name, on the card and in the heading of the task. */
  function showUrgency() {
    return {
      restrict: 'A',
      link: function (scope, element, attributes) {
        if (attributes.amTimeAgo !== 'task.due') return;
        var badge = angular.element('<span class="tandem-urgency"></span>');
        element.after(badge);
        scope.$watch(function () {
          var found = urgency(scope.task && scope.task.due, new Date());
          return found ? found.level + '|' + found.icon + '|' + found.text : '';
        }, function (value) {
          var parts = value.split('|');
          badge.empty().attr('class', 'tandem-urgency' + (value ? ' tandem-urgency-' + parts[0] : ''));
          if (!value) return;
          badge.append(angular.element('<span class="glyphicon" aria-hidden="true"></span>').addClass(parts[1]));
          badge.append(document.createTextNode(' ' + parts[2]));
        });
        scope.$on('$destroy', function () {
          badge.remove();
        });
      }
    };
  }

  /* Without a chosen order the Tasklist puts the newest task first; here the one that is due first comes first. */
  function dueFirst($rootScope, $location, appName) {
    if (appName !== 'tasklist') return;
    $rootScope.$on('$locationChangeSuccess', function () {
      if ($location.path() !== '/' || $location.search().sorting) return;
      $location.search('sorting', '[{"sortBy":"dueDate","sortOrder":"asc"}]').replace();
    });
  }

  /* The menu with the other applications has its names in the code instead of in the translations. */
  function dutchMenu($delegate) {
    var names = { tasklist: 'Takenlijst', admin: 'Beheer', welcome: 'Welkom' };
    var original = $delegate[0].controller;
    $delegate[0].controller = ['$scope', '$controller', function ($scope, $controller) {
      $controller(original, { $scope: $scope });
      $scope.$watch('apps', function (apps) {
        angular.forEach(apps, function (app, id) {
          app.label = names[id] || app.label;
        });
      });
    }];
    return $delegate;
  }

  angular
    .module('tandem', [])
    .config(['$provide', function ($provide) {
      $provide.value('$locale', dutch);
      $provide.decorator('camWidgetHeaderDirective', ['$delegate', dutchMenu]);
    }])
    .directive('amTimeAgo', showUrgency)
    .run(['$rootScope', '$location', function ($rootScope, $location) {
      dueFirst($rootScope, $location, document.querySelector('base').getAttribute('app-name'));
    }]);
});
