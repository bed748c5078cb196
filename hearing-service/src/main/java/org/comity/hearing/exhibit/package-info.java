/** What is shown in a room, for those who are in it. */
package org.comity.hearing.exhibit;
