package org.comity.gateway.notification;

/** Who is told of something. Which accounts that are, the listener of each event finds. */
enum Audience {
    FILER("who filed it"),
    PARTIES("every account that takes part in the case"),
    OTHER_PARTIES("every account that takes part in the case, except who did it"),
    READERS("every account that may read the paper, except who did it"),
    REPRESENTATIVE("who was to act for the party"),
    CONCERNED("who has to act, or for whom it was decided"),
    CLERKS("the clerks of the court"),
    CASE_CLERK("the clerk of the case, or all clerks of the court while nobody has it"),
    BENCH("those of the court to whom the case is given, except who did it"),
    JUDGES("those who judge the case, and who assists them"),
    COURT_JUDGES("the judges of the court"),
    SUPERVISORS("the supervisors of the court"),
    INTERPRETERS("the interpreters of the hearing"),
    /** Who has no account yet is reached by mail alone. */
    CALLED("who is called to be heard, at the address that the court was given"),
    ASSIGNED("the people of the court to whom the case is given, except who gave it"),
    RELIEVED("the people of the court to whom the case was given and is no more, except who gave it"),
    SUCCESSOR("the clerk who takes over");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
