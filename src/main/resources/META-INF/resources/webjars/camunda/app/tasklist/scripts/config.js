import { dutchWebapp } from '../../tandem/scripts/webapp-config.js';

export default {
  ...dutchWebapp('Takenlijst', { tandemCase: 'case-header' }),
  customScripts: ['../tandem/scripts/no-drafts', '../tandem/scripts/forms-nl'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'neem de gekozen taak op jou' },
    focusFilter: { key: 'ctrl+shift+f', description: 'ga naar de eerste filter van de lijst' },
    focusList: { key: 'ctrl+alt+l', description: 'ga naar de eerste taak van de lijst' },
    focusForm: { key: 'ctrl+alt+f', description: 'ga naar het eerste veld van het formulier' },
    startProcess: { key: 'ctrl+alt+p', description: 'kies een proces om te starten' }
  }
};
