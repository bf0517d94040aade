/** The case file as one whole: the page that tells the story to those who may read it. */
package be.tandem.dossier;
