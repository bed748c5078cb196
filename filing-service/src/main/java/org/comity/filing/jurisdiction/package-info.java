/** What the law says of which court takes a filing: told to who files and to who reviews it; it decides nothing. */
package org.comity.filing.jurisdiction;
