/** The participant's request to see the file as a task with a term (D5). */
package be.tandem.process.inspection;
