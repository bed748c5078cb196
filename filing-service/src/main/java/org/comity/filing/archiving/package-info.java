/** A closed case goes to the archive: its index, one digest over it, and that digest in the public evidence log. */
package org.comity.filing.archiving;
