/** Documents of the case file: checked by content, kept in the database, listed with who added what and when. */
package be.tandem.document;
