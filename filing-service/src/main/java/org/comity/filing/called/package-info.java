/** Who is heard in a case besides its parties: witnesses, experts, those who assist a party. Source: CPL 75-82. */
package org.comity.filing.called;
