/** The room: who may ask for what, what it comes to, and how everybody learns of it. */
package org.comity.hearing.room;
