/** Who did what to which hearing. */
package org.comity.hearing.audit;
