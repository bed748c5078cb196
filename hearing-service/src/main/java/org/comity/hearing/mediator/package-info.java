/** Who may mediate: the register that a court keeps, and whom the parties of a case choose from it. Source: CPL 98; OM 6. */
package org.comity.hearing.mediator;
