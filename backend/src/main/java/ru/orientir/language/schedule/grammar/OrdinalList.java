package ru.orientir.language.schedule.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;

/** «1-2», «I, III и IV», «первая», «с 1 по 3»: numbers in a row and how they are joined. */
final class OrdinalList {

    private static final int MOST = 40;

    private final List<Integer> numbers = new ArrayList<>();
    /** At each number: whether it ends a range begun by the one before it. */
    private final List<Boolean> endsRange = new ArrayList<>();

    private boolean numeric = true;
    private boolean worded = true;
    private int end;

    private OrdinalList() {}

    /** Reads as far as the numbers go; takes nothing when there is none. */
    static OrdinalList read(Cursor cursor) {
        OrdinalList list = new OrdinalList();
        boolean range = false;
        while (list.size() < MOST && startsNumber(cursor)) {
            list.add(cursor, range);
            int afterNumber = cursor.position();
            list.end = afterNumber;
            range = cursor.is(Type.DASH) || cursor.is(Sense.PO) || cursor.is(Sense.UNTIL);
            int joints = 0;
            while (joints < 2 && isJoint(cursor)) {
                cursor.take();
                joints++;
            }
            if (joints == 0 || !startsNumber(cursor)) {
                cursor.moveTo(afterNumber);
                break;
            }
        }
        return list;
    }

    private static boolean isJoint(Cursor cursor) {
        return cursor.is(Type.DASH)
                || cursor.is(Type.COMMA)
                || cursor.is(Type.SLASH)
                || cursor.is(Sense.AND)
                || cursor.is(Sense.PO)
                || cursor.is(Sense.UNTIL)
                || cursor.is(Sense.IN);
    }

    private static boolean startsNumber(Cursor cursor) {
        Token token = cursor.peek();
        return isTensAndOnes(cursor)
                || token.isDayNumber() && token.number() > 0
                || token.is(Sense.ORDINAL)
                || token.is(Sense.ROMAN);
    }

    /** «двадцать пятого». */
    private static boolean isTensAndOnes(Cursor cursor) {
        Token tens = cursor.peek();
        Token ones = cursor.peek(1);
        return tens.is(Sense.CARDINAL)
                && tens.value() >= 20
                && ones.is(Sense.ORDINAL)
                && ones.value() > 0
                && ones.value() < 10;
    }

    private void add(Cursor cursor, boolean range) {
        int tens = isTensAndOnes(cursor) ? cursor.take().value() : 0;
        Token token = cursor.take();
        numeric &= token.is(Type.NUMBER);
        worded &= token.is(Sense.ORDINAL);
        numbers.add(token.is(Type.NUMBER) ? token.number() : tens + token.value());
        endsRange.add(range);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    int size() {
        return numbers.size();
    }

    /** All of them, ranges filled. */
    List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            boolean range = endsRange.get(i) && numbers.get(i - 1) > 0;
            for (int between = range ? numbers.get(i - 1) + 1 : numbers.get(i); between < numbers.get(i); between++) {
                all.add(between);
            }
            all.add(numbers.get(i));
        }
        return all;
    }

    boolean within(int least, int most) {
        return numbers.stream().allMatch(number -> number >= least && number <= most && number != 0);
    }

    int first() {
        return numbers.getFirst();
    }

    /** Where the reading of the numbers ended. */
    int end() {
        return end;
    }

    /** Whether all stand in words: «первого», «пятнадцатого». */
    boolean worded() {
        return worded && !isEmpty();
    }

    boolean numeric() {
        return numeric && !isEmpty();
    }

    boolean isRange() {
        return size() == 2 && endsRange.get(1);
    }

    boolean descendingRange() {
        return isRange() && numbers.get(0) > numbers.get(1);
    }

    /** Each number as spans, ranges drawn together; empty if one of them is none. */
    List<Span> spans(IntFunction<List<Span>> reading) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            List<Span> one = reading.apply(numbers.get(i));
            if (one.isEmpty()) {
                return List.of();
            }
            if (endsRange.get(i)) {
                spans.add(spans.removeLast().upTo(one.getFirst()));
            } else {
                spans.addAll(one);
            }
        }
        return spans;
    }
}
