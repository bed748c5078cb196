/** How files of strangers that are XML are read. */
package org.comity.filing.xml;
