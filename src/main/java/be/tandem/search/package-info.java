/**
 * Finding a case, within the rights of whoever searches. The one module that reads tables of other modules: a search goes
 * through all cases at once, and asks each of them nothing.
 */
package be.tandem.search;
