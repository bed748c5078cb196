/** Cases that are heard together, and that part again. Source: CPL 55, 143; J 221. */
package org.comity.filing.joinder;
