/** What may be wrong with a submission, in codes that the check, the filer and the clerk share, and the notice that tells all of it at once. */
package org.comity.filing.deficiency;
