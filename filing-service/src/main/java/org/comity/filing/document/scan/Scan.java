package org.comity.filing.document.scan;

/** Whether a file was looked through for viruses when it came. What was found in one is not kept. */
public enum Scan {
    /** The scanner of the court found nothing. */
    CLEAN,
    /** The court has no scanner, or the file is larger than the scanner takes. */
    NOT_SCANNED
}
