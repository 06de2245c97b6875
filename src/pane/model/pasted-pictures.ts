/**
 * The pictures of a clipboard as files. Browsers call each of them "image.png": they get a name that tells what they are.
 * @param name without ending ("schermata"); more than one are numbered
 */
export function pastedPictures(data: Pick<DataTransfer, 'files'>, name: string): readonly File[] {
  const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
  return pictures.map((picture, index) => {
    const ending = picture.type.slice('image/'.length).replace(/[^a-z0-9].*$/, '');
    const number = pictures.length > 1 ? `-${index + 1}` : '';
    return new File([picture], `${name}${number}.${ending === 'jpeg' ? 'jpg' : ending}`, { type: picture.type });
  });
}
