/** When a Chinese court is open, how it counts a period, and how a computed date came about. */
package org.comity.law;
