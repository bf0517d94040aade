package be.tandem.complaint;

/** The form with which an administrator names a handler when nobody is free to. */
record AppointComplaintHandler(String complaintHandler) {
}
