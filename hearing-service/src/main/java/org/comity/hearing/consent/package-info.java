/** Who agreed to appear online, and to a shorter notice. */
package org.comity.hearing.consent;
