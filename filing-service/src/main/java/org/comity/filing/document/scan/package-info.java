/** Files looked through for viruses by a scanner of the court, where it has one. */
package org.comity.filing.document.scan;
