drop table move;
drop table stored_object;
drop table photo;
