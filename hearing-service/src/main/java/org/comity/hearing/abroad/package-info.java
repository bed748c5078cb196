/** What the law of other states says of who is heard there through a room. */
package org.comity.hearing.abroad;
