/** The participant's right to see who looked in the file, and to see the file (D5, D6): the report and the requests. */
package be.tandem.inspection;
