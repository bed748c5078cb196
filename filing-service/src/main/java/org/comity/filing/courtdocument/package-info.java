/** What the court makes itself: drafted, checked by who must, sealed, and issued as a paper of the case. */
package org.comity.filing.courtdocument;
