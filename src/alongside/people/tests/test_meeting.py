"""While a page is read each account is fetched once; anywhere else it is asked for anew."""

from alongside.people.access import accounts, each_met_once, names, remember


def test_a_page_meets_each_account_once(cast, queries):
    with each_met_once(cast.dana):
        first = accounts([cast.maya.id])
        with queries() as asked:
            assert accounts([cast.maya.id, cast.dana.id]) == first | {cast.dana.id: cast.dana}
            assert names([cast.maya.id]) == {cast.maya.id: cast.maya.chosen_name}
    assert not [sql for sql in asked if "people_account" in sql]


def test_nothing_is_kept_for_the_next_page(cast):
    with each_met_once():
        first = accounts([cast.maya.id])[cast.maya.id]
        assert accounts([cast.maya.id])[cast.maya.id] is first
    remember([first])
    with each_met_once():
        assert accounts([cast.maya.id])[cast.maya.id] is not first
    assert accounts([cast.maya.id])[cast.maya.id] is not first
