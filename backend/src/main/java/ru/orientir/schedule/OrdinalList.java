package ru.orientir.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import ru.orientir.schedule.Token.Type;

/** «1-2», «I, III и IV», «первая», «с 1 по 3»: numbers in a row and how they are joined. */
final class OrdinalList {

    private static final int MOST = 40;

    private final List<Integer> numbers = new ArrayList<>();
    /** At each number: whether it ends a range begun by the one before it. */
    private final List<Boolean> endsRange = new ArrayList<>();

    private boolean numeric = true;
    private int end;

    private OrdinalList() {}

    /** Reads as far as the numbers go; takes nothing when there is none. */
    static OrdinalList read(Cursor cursor) {
        OrdinalList list = new OrdinalList();
        boolean range = false;
        while (list.size() < MOST && startsNumber(cursor.peek())) {
            list.add(cursor.take(), range);
            int afterNumber = cursor.position();
            list.end = afterNumber;
            range = cursor.is(Type.DASH) || cursor.is(Sense.PO) || cursor.is(Sense.UNTIL);
            int joints = 0;
            while (joints < 2 && isJoint(cursor)) {
                cursor.take();
                joints++;
            }
            if (joints == 0 || !startsNumber(cursor.peek())) {
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

    private static boolean startsNumber(Token token) {
        return token.isDayNumber() && token.number() > 0 || token.is(Sense.ORDINAL) || token.is(Sense.ROMAN);
    }

    private void add(Token token, boolean range) {
        numeric &= token.is(Type.NUMBER);
        numbers.add(token.is(Type.NUMBER) ? token.number() : token.lexeme().value());
        endsRange.add(range);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    int size() {
        return numbers.size();
    }

    int first() {
        return numbers.getFirst();
    }

    /** Where the reading of the numbers ended. */
    int end() {
        return end;
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
