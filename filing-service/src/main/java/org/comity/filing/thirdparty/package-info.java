/** Who joins a case that runs, because the outcome concerns them or they claim the same for themselves. Source: CPL 59. */
package org.comity.filing.thirdparty;
