/** Cases that were not filed online: what a clerk or a partner's system tells of one, and how it comes onto the register. */
package org.comity.filing.intake;
