/** The file of a case that goes to another court, or comes from one: as a package that the court seals, in a form that others read. */
package org.comity.filing.transfer;
