/** Powers of attorney that are to be signed before a judge, over sound and picture. Source: Provisions on online filing for cross-border litigants art. 6. */
package org.comity.hearing.power;
