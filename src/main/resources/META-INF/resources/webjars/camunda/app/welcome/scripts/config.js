import { dutchWebapp } from '../../tandem/scripts/webapp-config.js';

export default dutchWebapp('Welkom');
