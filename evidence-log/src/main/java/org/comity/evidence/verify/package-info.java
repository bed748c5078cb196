/** The command that checks a proof package offline and says each finding separately. */
package org.comity.evidence.verify;
