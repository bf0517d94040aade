package be.tandem.introduction;

/** The form in which an invited provider answers. */
record AnswerInvitation(IntroductionAnswer answer) {
}
