/** What may be wrong with a submission: the codes that the check, the filer and the clerk share, and the rules that find them. */
package org.comity.filing.deficiency;
