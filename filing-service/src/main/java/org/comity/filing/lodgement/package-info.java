/** The filer's side: writing, uploading, checking, signing and handing over a submission, and the receipt for it. */
package org.comity.filing.lodgement;
