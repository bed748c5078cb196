package org.comity.filing.document.check;

/** Why a file cannot be a document of a court. */
public enum Fault {
    /** A program, or what a browser runs when it is opened; the detail is its type. */
    CAN_ACT,
    /** Nothing that is taken; the detail is its type. */
    NOT_TAKEN,
    /** A picture, or another file that is no PDF, of which not even the beginning can be read. */
    DAMAGED,
    /** There is something before or after the PDF, by which other programs may take the file for another kind. */
    FRAMED,
    /** A file, PDF or other, that opens with a password only. */
    ENCRYPTED,
    /** Opens without a password, but its author forbade copying or changing it. */
    PROTECTED,
    /** Opens only if it is repaired, and not every program repairs alike. */
    CORRUPT,
    WITHOUT_PAGES,
    /** A page has no area; the detail is its number, from 1. */
    PAGE_WITHOUT_SIZE,
    /** Takes more memory, time, objects, pages or nesting than any document needs. */
    TOO_COMPLEX,
    WITH_SCRIPT,
    /** Does something by itself, or a click in it does more than lead to a page; the detail is PDF's name of the action. */
    WITH_ACTION,
    /** The detail is the name of the file inside. */
    WITH_ATTACHMENT,
    /** An XFA form: what it shows is computed. */
    WITH_DYNAMIC_FORM,
    WITH_MEDIA,
    /** Shows what lies elsewhere, and so tells another machine who opened it. */
    WITH_EXTERNAL_CONTENT
}
