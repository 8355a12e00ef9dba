/** What is written at one moment: change sets, numbered at commit, and the 304 for who has seen it. */
@Face
package ru.orientir.platform.change;

import ru.orientir.platform.Face;
